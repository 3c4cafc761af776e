import YAML

extension FileReader {
  mutating func calendar(_ node: Node) -> HolidayCalendar? { nil }
}
