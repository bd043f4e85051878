use super::*;

#[test]
fn only_the_public_internet_is_told() {
    let public = [
        "8.8.8.8",
        "1.1.1.1",
        "2606:4700::1",
        "::ffff:8.8.8.8",
        "64:ff9b::808:808",
        "172.32.0.1",
        "100.128.0.1",
    ];
    let not = [
        "127.0.0.1",
        "10.0.0.1",
        "172.16.0.1",
        "172.31.255.255",
        "192.168.1.1",
        "169.254.169.254",
        "0.0.0.0",
        "100.64.0.1",
        "192.0.0.1",
        "198.18.0.1",
        "224.0.0.1",
        "255.255.255.255",
        "192.0.2.1",
        "203.0.113.9",
        "::1",
        "::",
        "fe80::1",
        "fc00::1",
        "fd00:ec2::254",
        "ff02::1",
        "::ffff:127.0.0.1",
        "::ffff:169.254.169.254",
        "64:ff9b::7f00:1",
        "2002:7f00:1::",
        "2002:a9fe:a9fe::",
        "2001:db8::1",
        "2001::1",
        "fec0::1",
        "::127.0.0.1",
    ];
    for address in public {
        assert!(is_public(address.parse().expect("an address")), "{address}");
    }
    for address in not {
        assert!(!is_public(address.parse().expect("an address")), "{address}");
    }
}

#[test]
fn what_leads_no_further_than_the_line_is_told_from_other_networks_of_ones_own() {
    let on_the_line = [
        "169.254.169.254",
        "169.254.0.1",
        "fe80::1",
        "febf::1",
        "fd00:ec2::254",
        "::ffff:169.254.169.254",
        "64:ff9b::a9fe:a9fe",
        "2002:a9fe:a9fe::",
    ];
    for address in on_the_line {
        assert!(is_link_local(address.parse().expect("an address")), "{address}");
    }
    for address in ["127.0.0.1", "10.0.0.1", "169.253.0.1", "::1", "fd00::1", "fec0::1", "8.8.8.8"]
    {
        assert!(!is_link_local(address.parse().expect("an address")), "{address}");
    }
}

#[test]
fn it_is_tried_for_more_than_a_day_and_less_and_less_often() {
    let waits: Vec<i64> = (1..).map_while(back_off).map(|w| w.num_seconds()).collect();
    assert!(waits.is_sorted(), "{waits:?}");
    let hours = waits.iter().sum::<i64>() / 3600;
    assert!((24..=48).contains(&hours), "{hours} hours");
}
