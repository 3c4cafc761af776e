/// What the columns of a table stand for: keys of a mapping, and of the mappings in it.
public struct TableColumns: Sendable {
  /// What a cell holds.
  public enum Cell: Hashable, Sendable {
    /// One text.
    case text
    /// Texts with `;` between them.
    case list
    /// Mappings with `;` between them, the values of these keys with `=` between.
    case mappings([String])
  }

  /// One column.
  public struct Column: Hashable, Sendable {
    /// The keys on the way to its value: one, or two with a mapping between.
    public var keys: [String]
    /// What its cells hold.
    public var cell: Cell

    /// A column whose value is found by these keys.
    public init(keys: [String], cell: Cell) {
      self.keys = keys
      self.cell = cell
    }
  }

  /// How many cells a row has.
  let count: Int
  /// The columns of each first key, by their place in the row.
  let groups: [(key: String, columns: [(index: Int, key: String?, cell: Cell)])]

  /// The columns in the order of the table.
  public init(_ columns: [Column]) {
    count = columns.count
    var groups: [(key: String, columns: [(index: Int, key: String?, cell: Cell)])] = []
    for (index, column) in columns.enumerated() {
      guard let first = column.keys.first else { continue }
      let entry = (index: index, key: column.keys.dropFirst().first, cell: column.cell)
      if let group = groups.firstIndex(where: { $0.key == first }) {
        groups[group].columns.append(entry)
      } else {
        groups.append((first, [entry]))
      }
    }
    self.groups = groups
  }
}
