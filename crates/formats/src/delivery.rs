//! Delivery reports of mail servers (RFC 3464): what became of a letter, recipient by recipient. Reads the
//! part `message/delivery-status` of a returned letter; who sent that is nobody's to believe.

/// Most recipients that are read of a report.
const MOST: usize = 100;

/// What became of a letter to one recipient; empty where the report does not say.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Delivery {
    /// The address it was for in the end.
    pub recipient: String,
    /// `failed`, `delayed`, `delivered`, `relayed` or `expanded`.
    pub action: String,
    /// The status (RFC 3463), such as `5.1.1`.
    pub status: String,
}

/// The recipients of a report, in its order; none where it is no report.
#[must_use]
pub fn read_delivery_report(text: &str) -> Vec<Delivery> {
    let text = text.replace("\r\n", "\n");
    let mut all = Vec::new();
    for group in text.split("\n\n") {
        let mut one = Delivery::default();
        for (name, value) in fields(group) {
            match name.to_ascii_lowercase().as_str() {
                // `rfc822; ana@example.org`
                "final-recipient" => {
                    let address = value.split_once(';').map_or(value.as_str(), |(_, a)| a);
                    one.recipient = address.trim().trim_matches(['<', '>']).to_lowercase();
                }
                "action" => one.action = value.to_ascii_lowercase(),
                "status" => one.status = value,
                _ => {}
            }
        }
        if !one.recipient.is_empty() && all.len() < MOST {
            all.push(one);
        }
    }
    all
}

/// The fields of a group, with those that go on over several lines joined.
fn fields(group: &str) -> Vec<(String, String)> {
    let mut fields: Vec<(String, String)> = Vec::new();
    for line in group.lines() {
        if line.starts_with([' ', '\t']) {
            if let Some((_, value)) = fields.last_mut() {
                value.push(' ');
                value.push_str(line.trim());
            }
        } else if let Some((name, value)) = line.split_once(':') {
            fields.push((name.trim().to_owned(), value.trim().to_owned()));
        }
    }
    fields
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_recipient_is_read_with_what_became_of_the_letter() {
        let report = "Reporting-MTA: dns; mx.example\r\nArrival-Date: Mon, 10 Feb 2025 12:00:00 +0000\r\n\r\n\
            Original-Recipient: rfc822;Ana@agency.example\r\nFinal-Recipient: rfc822;\r\n <Ana@Agency.example>\r\n\
            Action: Failed\r\nStatus: 5.1.1\r\nDiagnostic-Code: smtp; 550 5.1.1 no such\r\n  mailbox\r\n\r\n\
            Final-Recipient: rfc822; luis@agency.example\r\nAction: delayed\r\nStatus: 4.4.1\r\n";
        let read = read_delivery_report(report);
        assert_eq!(read.len(), 2);
        assert_eq!(read[0].recipient, "ana@agency.example");
        assert_eq!((read[0].action.as_str(), read[0].status.as_str()), ("failed", "5.1.1"));
        assert_eq!(read[1].action, "delayed");
        assert!(read_delivery_report("Thank you for your message.").is_empty());
    }

    #[test]
    fn whatever_comes_is_read() {
        bolero::check!().with_type::<String>().for_each(|text| {
            assert!(read_delivery_report(text).len() <= MOST);
        });
    }
}
