extension DataTable {
  /// For spreadsheets (RFC 4180): what is missing is empty.
  public var csv: String {
    RecordTable(columns: columns.map(\.name), rows: rows.map { $0.map(\.text) }).csv
  }

  /// A list of objects; what is missing is null.
  func write(to json: inout JSONWriter) {
    json.array { json in
      for row in rows {
        json.object { json in
          for (column, cell) in zip(columns, row) {
            json.key(named: column.name)
            switch cell {
            case .text(let text): json.string(text)
            case .number(let number): json.number(number)
            case .missing: json.null()
            }
          }
        }
      }
    }
  }

  /// Statements that make the table and fill it, in the dialect of SQLite.
  var sql: String {
    var lines = columns.map { column -> String in
      let type = column.kind == .number ? "INTEGER" : "TEXT"
      let filled = column.isRequired ? " NOT NULL" : ""
      return "  \(Self.quoted(column.name)) \(type)\(filled)\(Self.check(column))"
    }
    lines.append("  PRIMARY KEY (\(key.map(Self.quoted).joined(separator: ", ")))")
    for column in columns {
      guard let target = column.target else { continue }
      lines.append(
        "  FOREIGN KEY (\(Self.quoted(column.name))) REFERENCES \(Self.quoted(target)) "
          + "(\(Self.quoted(Self.keyColumn(of: target)))) DEFERRABLE INITIALLY DEFERRED")
    }
    var result = "CREATE TABLE \(Self.quoted(name)) (\n\(lines.joined(separator: ",\n"))\n);\n"
    for row in rows {
      result += "INSERT INTO \(Self.quoted(name)) VALUES "
      result += "(\(row.map(\.sql).joined(separator: ", ")));\n"
    }
    return result
  }

  /// The one column that names the rows of a table that others point to.
  static func keyColumn(of table: String) -> String { table == "places" ? "code" : "id" }

  private static func check(_ column: Column) -> String {
    guard case .word(let words) = column.kind else { return "" }
    let list = words.map { Cell.text($0).sql }.joined(separator: ", ")
    return " CHECK (\(quoted(column.name)) IN (\(list)))"
  }

  private static func quoted(_ name: String) -> String { "\"\(name)\"" }
}

extension DataTable.Cell {
  fileprivate var text: String {
    switch self {
    case .text(let text): text
    case .number(let number): "\(number)"
    case .missing: ""
    }
  }

  fileprivate var sql: String {
    switch self {
    case .text(let text): "'\(text.replacing("'", with: "''"))'"
    case .number(let number): "\(number)"
    case .missing: "NULL"
    }
  }
}
