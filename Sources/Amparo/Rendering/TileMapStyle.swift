/// How tiles look: one hue from light to dark, so that no colour has to be told from another; what nobody read is
/// dashed; and in every tile its letter.
enum TileMapStyle {
  /// The side of a tile, and from one to the next.
  static let side = 36
  static let pitch = 38

  /// How high a bar stands for a depth.
  static func height(of depth: Depth) -> Int {
    switch depth {
    case .specificRead: 14
    case .specificUnread: 11
    case .generalRead: 8
    case .generalUnread: 5
    case .wider: 3
    case .silent, .notCovered: 0
    }
  }

  /// The name of a depth's rules.
  static func rule(of depth: Depth) -> String {
    switch depth {
    case .specificRead: "da"
    case .specificUnread: "db"
    case .generalRead: "dc"
    case .generalUnread: "dd"
    case .wider: "de"
    case .silent: "df"
    case .notCovered: "dn"
    }
  }

  /// The rules: for light, for dark, for paper.
  static let css = (shared + light + ["@media(prefers-color-scheme:dark){"] + dark + ["}"])
    .joined(separator: "\n")

  private static let shared = [
    ".map{font-family:system-ui,-apple-system,\"Segoe\\ UI\",\"Noto\\ Sans\",sans-serif}",
    ".map text{font-size:15px}",
    ".map .h{font-size:26px;font-weight:700}",
    ".map .k{font-size:17px;font-weight:700}",
    ".map .c{font-size:12.5px;font-weight:700}",
    ".map .n{font-size:9.5px;font-weight:700;letter-spacing:-.4px}",
    ".map .l{font-size:10px;text-anchor:end}",
    ".map .m{font-size:13px;text-anchor:middle;font-weight:700}",
    ".map .db rect{stroke-dasharray:3,2}",
    ".map .dd rect{stroke-dasharray:3,2}",
  ]

  private static let light = rules(
    page: "#ffffff", ink: "#16202a",
    fills: ["#0b3c6f", "#2f6aa5", "#9cc4e6", "#d6e6f4", "#eef1f4", "#ffffff", "#ffffff"],
    inks: ["#ffffff", "#ffffff", "#0b1f33", "#0b1f33", "#16202a", "#16202a", "#59646f"],
    edges: ["#0b3c6f", "#ffffff", "#9cc4e6", "#2f6aa5", "#66727e", "#66727e", "#cdd3d9"])

  private static let dark = rules(
    page: "#10161d", ink: "#e6ecf2",
    fills: ["#b5daff", "#6ba6dd", "#2f5f90", "#1c3a58", "#222b35", "#10161d", "#10161d"],
    inks: ["#06121f", "#06121f", "#ffffff", "#ffffff", "#e6ecf2", "#e6ecf2", "#98a4b0"],
    edges: ["#b5daff", "#06121f", "#2f5f90", "#9fc8ee", "#8d99a5", "#8d99a5", "#39444f"])

  private static func rules(
    page: String, ink: String, fills: [String], inks: [String], edges: [String]
  ) -> [String] {
    [".map .p{fill:\(page)}", ".map text{fill:\(ink)}"]
      + Depth.allCases.enumerated().flatMap { index, depth in
        let name = rule(of: depth)
        return [
          ".map .\(name) rect{fill:\(fills[index]);stroke:\(edges[index])}",
          ".map .\(name) text,.map .\(name) path{fill:\(inks[index])}",
        ]
      }
  }
}
