//! Stories of files as people send them, told with a small made-up world.

mod bad_cells;
mod fuzz;
mod forms;
mod real_file;
mod round_trip;
mod untidy_sheets;
mod world;
