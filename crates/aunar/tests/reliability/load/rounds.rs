//! A secretariat that puts plans before the members, and members who decide, each in their browser.

use super::World;
use crate::client::Write;
use crate::dice::Dice;
use aunar_hub::testing::TestApp;
use serde_json::Value;

/// A step of endorsement: of which plan, and which.
type Step = (String, Deed);

#[derive(Clone, Debug, PartialEq, Eq)]
enum Deed {
    Open,
    Decide(String),
    Close,
}

pub(crate) struct Rounds {
    plans: Vec<String>,
    /// Who decides for whom: the name in their address and the code of the member.
    members: Vec<(String, String)>,
    there: Vec<Step>,
    pending: Option<Step>,
}

impl Rounds {
    pub(crate) fn of(plans: Vec<String>, members: Vec<(String, String)>) -> Self {
        Self { plans, members, there: Vec::new(), pending: None }
    }

    /// Who decides for each member of the network.
    pub(crate) async fn members(app: &TestApp) -> Vec<(String, String)> {
        let picture = app.app.state().pictures.now().await.expect("a picture");
        let lac = &picture.networks["lac"];
        let deciders = aunar_domain::endorsement::Decider::among(&lac.members);
        let one = |decider: &aunar_domain::endorsement::Decider| {
            let code = lac.common.register.get(decider.entity).expect("a member").code.clone();
            let what = if decider.leads { "co-lead" } else { "focal" };
            (format!("{what}-{}", code.to_lowercase()), code)
        };
        deciders.iter().map(one).collect()
    }

    pub(crate) fn waits(&self) -> bool {
        self.pending.is_some()
    }

    pub(crate) fn done(&self) -> usize {
        self.there.len()
    }

    async fn round(world: &World, plan: &str) -> Option<Value> {
        let at = format!("/api/v1/networks/lac/plans/{plan}/endorsements");
        let answer = world.client.get(world.people.token("secretariat"), &at).await?;
        assert_eq!(answer.status, 200, "{}", answer.text());
        Some(answer.json()["items"].as_array()?.first().cloned().unwrap_or(Value::Null))
    }

    /// What is to be done next, as far as can be read; nothing where nobody answers.
    async fn next(&self, world: &World) -> Option<Option<Step>> {
        for plan in &self.plans {
            let round = Self::round(world, plan).await?;
            if round.is_null() {
                return Some(Some((plan.clone(), Deed::Open)));
            }
            if !round["ended_at"].is_null() {
                continue;
            }
            let members = round["members"].as_array().expect("members");
            let undecided = members.iter().find(|m| m["stance"] == "undecided");
            let code = undecided.and_then(|m| m["entity"].as_str()).map(str::to_owned);
            return Some(Some((plan.clone(), code.map_or(Deed::Close, Deed::Decide))));
        }
        Some(None)
    }

    /// Does a step; whether it was answered.
    async fn step(&self, world: &World, (plan, deed): &Step) -> Option<()> {
        let secretariat = world.people.session("secretariat");
        let manage = format!("/lac/plans/{plan}/endorsement/manage");
        let (who, write) = match deed {
            Deed::Open => {
                let closes = (world.now.date_naive() + chrono::Days::new(30)).to_string();
                let fields = [
                    ("act", "open"),
                    ("rule", "every-member"),
                    ("closes", closes.as_str()),
                    ("quorum", "10"),
                ];
                (secretariat, Write::form(&manage, &fields))
            }
            Deed::Close => {
                let page = world.client.get(secretariat, &manage).await?;
                let round = page.field("round");
                (secretariat, Write::form(&manage, &[("act", "close"), ("round", &round)]))
            }
            Deed::Decide(code) => {
                let (name, _) = self.members.iter().find(|(_, of)| of == code).expect("a member");
                let who = world.people.session(name);
                let decide = format!("/lac/plans/{plan}/endorsement/decide");
                let page = world.client.get(who, &format!("{decide}?entity={code}")).await?;
                let (sha256, seen) = (page.field("sha256"), page.field("seen"));
                let fields = [
                    ("act", "decide"),
                    ("entity", code.as_str()),
                    ("sha256", sha256.as_str()),
                    ("seen", seen.as_str()),
                    ("stance", "endorse"),
                    ("words", ""),
                    ("lang", "es"),
                ];
                (who, Write::form(&decide, &fields))
            }
        };
        let answer = world.client.send(who, &write).await?;
        assert_eq!(answer.status, 303, "{plan} {deed:?}: {}", answer.text());
        Some(())
    }

    pub(crate) async fn work(&mut self, world: &World, dice: &mut Dice) {
        while let Some(next) = self.next(world).await {
            if let Some(step) = next {
                if self.step(world, &step).await.is_none() {
                    self.pending = Some(step);
                    return;
                }
                self.there.push(step);
            }
            tokio::time::sleep(dice.while_of(200, 900)).await;
        }
    }

    pub(crate) async fn check(&mut self, world: &World) {
        for plan in &self.plans {
            let round = Self::round(world, plan).await.expect("an answer");
            let of_plan = self.there.iter().filter(|(of, _)| of == plan);
            let made = round["decisions"].as_array().cloned().unwrap_or_default();
            let decided = |code: &str| made.iter().filter(|d| d["entity"] == code).count();
            for (_, deed) in of_plan {
                match deed {
                    Deed::Open => assert!(round.is_object(), "{plan} was opened"),
                    Deed::Decide(code) => {
                        assert_eq!(decided(code), 1, "{code} decided on {plan}, once");
                    }
                    Deed::Close => assert_eq!(round["state"], "endorsed", "{plan} was closed"),
                }
            }
            for (_, code) in &self.members {
                assert!(decided(code) < 2, "{code} decided on {plan} twice");
            }
        }
        // What a form was sent for is seen on the page, and sent again where it is not there.
        if let Some((plan, deed)) = self.pending.take() {
            let round = Self::round(world, &plan).await.expect("an answer");
            let is_there = match &deed {
                Deed::Open => round.is_object(),
                Deed::Decide(code) => {
                    let made = round["decisions"].as_array().cloned().unwrap_or_default();
                    made.iter().any(|d| d["entity"] == code.as_str())
                }
                Deed::Close => !round["ended_at"].is_null(),
            };
            if is_there {
                self.there.push((plan, deed));
            }
        }
    }
}
