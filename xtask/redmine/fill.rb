# Puts the rows of a generated plan into a public project `bench` of Redmine, once: a kind becomes a tracker, a
# country a category. Run by `bin/rails runner`, with the file of rows as AUNAR_ROWS.
require 'json'

Redmine::DefaultData::Loader.load('en') if Redmine::DefaultData::Loader.no_data?
Setting.rest_api_enabled = '1'
Setting.gantt_items_limit = '500'
rows = File.foreach(ENV.fetch('AUNAR_ROWS')).map { |line| JSON.parse(line) }
project = Project.find_by(identifier: 'bench')
project&.destroy unless project && project.issues.count == rows.size
project = Project.find_by(identifier: 'bench')
unless project
  project = Project.create!(
    name: 'Bench', identifier: 'bench', is_public: true,
    enabled_module_names: %w[issue_tracking gantt calendar]
  )
  training, meeting = Tracker.sorted.to_a.first(2)
  project.trackers = [training, meeting]
  colombia, elsewhere = %w[CO PE].map { |name| IssueCategory.create!(project: project, name: name) }
  status = IssueStatus.sorted.first
  priority = IssuePriority.default || IssuePriority.first
  now = Time.now.utc
  begins = Date.new(2023, 1, 1)
  rows.each_slice(1000).with_index do |slice, nth|
    Issue.insert_all!(slice.each_with_index.map do |row, at|
      first = begins + ((nth * 1000 + at) * 7 % 700)
      {
        project_id: project.id, subject: row['title'][0, 255], description: row['description'],
        tracker_id: (row['training'] ? training : meeting).id,
        category_id: (row['colombia'] ? colombia : elsewhere).id,
        status_id: status.id, priority_id: priority.id, author_id: User.anonymous.id,
        start_date: first, due_date: first + 60, done_ratio: 0, lock_version: 0, is_private: false,
        created_on: now, updated_on: now
      }
    end)
  end
  # Its tree of sub-tasks says of each that it is its own root.
  Issue.where(project_id: project.id).update_all('root_id = id, lft = 1, rgt = 2')
end
ids = Tracker.sorted.first.id, project.issue_categories.find_by(name: 'CO').id
puts "filters tracker_id=#{ids[0]}&category_id=#{ids[1]}"
