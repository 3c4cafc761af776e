/// A table of the data as others load it: columns with types, a key, references to other tables, and rows.
public struct DataTable: Hashable, Sendable {
  /// The name: lower case, underscores.
  public var name: String
  /// The columns, in order.
  public var columns: [Column]
  /// The columns that together name a row.
  public var key: [String]
  /// The cells, row by row, in the order of the columns.
  public var rows: [[Cell]]

  /// What is in one place of a table.
  public enum Cell: Hashable, Sendable {
    case text(String)
    case number(Int)
    /// The data does not say.
    case missing
  }

  /// A column: what it is called, what it holds, and what it points to.
  public struct Column: Hashable, Sendable {
    /// What is in its cells.
    public enum Kind: Hashable, Sendable {
      case text
      case number
      case day
      /// A word of a closed list.
      case word([String])
    }

    /// The name; columns of the same name mean the same in every table.
    public var name: String
    /// What is in its cells.
    public var kind: Kind
    /// The table whose `id` or `code` it names; nil: none.
    public var target: String?
    /// The language of its texts; nil: they are in the language of the law, or are no texts.
    public var language: LanguageCode?
    /// Whether every row must have something in it.
    public var isRequired: Bool

    /// The name without the language.
    public var base: String {
      language.map { String(name.dropLast($0.description.count + 1)) } ?? name
    }
  }

  /// The rows of some records: every column knows its own cell, so that neither can slip.
  init<Record>(
    _ name: String, _ records: some Sequence<Record>, key: [String],
    _ fields: [DataField<Record>]
  ) {
    let fields = fields.flatMap(\.parts)
    let rows = records.map { record in fields.map { $0.cell(record) } }
    let places = key.compactMap { name in fields.firstIndex { $0.column.name == name } }
    self.name = name
    self.key = key
    columns = fields.map { field in
      var column = field.column
      column.isRequired = key.contains(column.name)
      return column
    }
    self.rows = rows.sorted { left, right in
      for place in places where left[place] != right[place] {
        return left[place].comes(before: right[place])
      }
      return false
    }
  }
}

extension DataTable.Cell {
  /// Numbers by size, texts by their bytes, what is missing first.
  fileprivate func comes(before other: DataTable.Cell) -> Bool {
    switch (self, other) {
    case (.number(let left), .number(let right)): left < right
    case (.text(let left), .text(let right)): left.utf8.lexicographicallyPrecedes(right.utf8)
    case (.missing, _): true
    case (_, .missing): false
    case (.number, .text): true
    case (.text, .number): false
    }
  }

  /// A text that may not be there.
  init(_ text: String?) {
    self = text.map { $0.isEmpty ? .missing : .text($0) } ?? .missing
  }
}

/// One column of records of one kind, or one for each language, with the way to its cells.
struct DataField<Record> {
  /// A column, and what a record has in it.
  struct Part {
    var column: DataTable.Column
    var cell: (Record) -> DataTable.Cell
  }

  var parts: [Part]

  private init(_ parts: [Part]) { self.parts = parts }

  private init(
    _ name: String, _ kind: DataTable.Column.Kind, to target: String? = nil,
    _ cell: @escaping (Record) -> DataTable.Cell
  ) {
    let column = DataTable.Column(
      name: name, kind: kind, target: target, language: nil, isRequired: false)
    parts = [Part(column: column, cell: cell)]
  }

  static func text(_ name: String, _ value: @escaping (Record) -> String?) -> DataField {
    DataField(name, .text) { DataTable.Cell(value($0)) }
  }

  static func number(_ name: String, _ value: @escaping (Record) -> Int?) -> DataField {
    DataField(name, .number) { value($0).map { .number($0) } ?? .missing }
  }

  static func day(_ name: String, _ value: @escaping (Record) -> CivilDate?) -> DataField {
    DataField(name, .day) { DataTable.Cell(value($0)?.text) }
  }

  static func word<Word: Vocabulary>(
    _ name: String, _ value: @escaping (Record) -> Word?
  ) -> DataField {
    DataField(name, .word(Word.allCases.map(\.rawValue))) { DataTable.Cell(value($0)?.rawValue) }
  }

  /// Words of a list, with blanks between them.
  static func words<Word: Vocabulary>(
    _ name: String, _ value: @escaping (Record) -> ValueSet<Word>
  ) -> DataField {
    text(name) { value($0).words.map(\.rawValue).joined(separator: " ") }
  }

  static func reference(
    _ name: String, to table: String, _ value: @escaping (Record) -> String?
  ) -> DataField {
    DataField(name, .text, to: table) { DataTable.Cell(value($0)) }
  }

  /// One column a language in which the data has texts.
  static func local(_ name: String, _ value: @escaping (Record) -> LocalText?) -> DataField {
    DataField(
      DataExport.languages.flatMap { language in
        var field = text("\(name)_\(language)") { record in
          value(record).flatMap { $0.has(language) ? $0.text(in: language) : nil }
        }
        for index in field.parts.indices { field.parts[index].column.language = language }
        return field.parts
      })
  }
}
