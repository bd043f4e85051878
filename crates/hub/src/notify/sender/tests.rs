use super::*;

#[test]
fn it_is_tried_for_two_days_and_less_and_less_often() {
    let waits: Vec<i64> = (1..).map_while(back_off).map(|w| w.num_minutes()).collect();
    assert!(waits.is_sorted(), "{waits:?}");
    let hours = waits.iter().sum::<i64>() / 60;
    assert!((40..=72).contains(&hours), "{hours} hours");
}
