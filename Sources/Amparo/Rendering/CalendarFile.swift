internal import Digest

/// The days of an answer as a calendar (RFC 5545), one reminder a day that something runs out.
///
/// Calendars sync to shared devices: titles are neutral unless names are asked for, and nothing of the situation is in the
/// file. The same answer gives the same bytes; the identifier of a reminder depends on its day alone.
public struct CalendarFile {
  let answer: Answer
  let sentences: Sentences
  let naming: Naming

  /// What a reminder is called.
  public enum Naming: Sendable {
    /// "Reminder", and nothing else.
    case neutral
    /// What runs out, and under which law.
    case named
  }

  /// How many days before the day itself the alarms ring.
  static let alarms = [30, 7, 1]

  /// A calendar of the answer's days.
  public init(_ answer: Answer, _ sentences: Sentences, naming: Naming = .neutral) {
    self.answer = answer
    self.sentences = sentences
    self.naming = naming
  }

  /// The file, its lines folded and ended as the standard asks.
  public var text: String {
    var lines = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Amparo//amparo//EN", "CALSCALE:GREGORIAN",
    ]
    for (moment, deadlines) in days { lines += event(on: moment, deadlines) }
    lines.append("END:VCALENDAR")
    return lines.map { Self.folded($0) + "\r\n" }.joined()
  }

  /// The days to act by that are still to come, soonest first, each with its clocks.
  private var days: [(Moment, [AnsweredDeadline])] {
    var result: [(Moment, [AnsweredDeadline])] = []
    for deadline in answer.deadlines {
      guard deadline.due.state == .running || deadline.due.state == .notStarted,
        deadline.applicability != .notAssessed,
        let safe = deadline.due.safeBy, safe.date >= answer.today
      else { continue }
      if let index = result.firstIndex(where: { $0.0 == safe }) {
        result[index].1.append(deadline)
      } else {
        result.append((safe, [deadline]))
      }
    }
    return result.sorted { ($0.0.date, $0.0.text) < ($1.0.date, $1.0.text) }
  }

  private func event(on moment: Moment, _ deadlines: [AnsweredDeadline]) -> [String] {
    var lines = ["BEGIN:VEVENT", "UID:\(identifier(moment))"]
    lines.append("DTSTAMP:\(Self.compact(answer.today))T000000Z")
    switch moment {
    case .day(let day):
      lines.append("DTSTART;VALUE=DATE:\(Self.compact(day))")
      lines.append("DTEND;VALUE=DATE:\(Self.compact(day.adding(days: 1)))")
    case .instant(let instant):
      lines.append("DTSTART:\(Self.compact(instant))")
      lines.append("DTEND:\(Self.compact(instant))")
    }
    let title = sentences.phrasebook.say("calendar.reminder")
    lines.append("SUMMARY:\(Self.escaped(naming == .neutral ? title : name(deadlines)))")
    lines.append("TRANSP:TRANSPARENT")
    lines.append("CLASS:PRIVATE")
    // An alarm before today would ring at once on import.
    for days in Self.alarms where moment.date.adding(days: -days) >= answer.today {
      lines += [
        "BEGIN:VALARM", "ACTION:DISPLAY", "DESCRIPTION:\(Self.escaped(title))",
        "TRIGGER:-P\(days)D", "END:VALARM",
      ]
    }
    return lines + ["END:VEVENT"]
  }

  private func name(_ deadlines: [AnsweredDeadline]) -> String {
    let parts = deadlines.map { deadline in
      let what = sentences.phrasebook.label(
        "deadline_class", deadline.entry.rule.deadlineClass)
      return "\(what) [\(deadline.entry.source.cite)]"
    }
    var seen: Set<String> = []
    return parts.filter { seen.insert($0).inserted }.joined(separator: "; ")
  }

  /// It tells the day and nothing of what the day is for.
  private func identifier(_ moment: Moment) -> String {
    let bytes = Array("amparo \(moment.text)".utf8)
    let digest = bytes.withUnsafeBytes { SHA256.hexadecimal($0) }
    return "\(digest.prefix(32))@amparo"
  }

  private static func compact(_ day: CivilDate) -> String {
    day.text.filter { $0 != "-" }
  }

  private static func compact(_ instant: Instant) -> String {
    let universal = Instant(seconds: instant.seconds, offset: 0).text
    let digits = universal.filter { $0.isNumber }
    return "\(digits.prefix(8))T\(digits.dropFirst(8))00Z"
  }

  static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "\\", ";", ",": result += "\\\(character)"
      case "\n": result += "\\n"
      default: result.append(character)
      }
    }
    return result
  }

  /// At most 75 bytes a line, never cut inside a character.
  static func folded(_ line: String) -> String {
    var result = ""
    var width = 0
    for scalar in line.unicodeScalars {
      let size = UTF8.width(scalar)
      if width + size > 75 {
        result += "\r\n "
        width = 1
      }
      result.unicodeScalars.append(scalar)
      width += size
    }
    return result
  }
}
