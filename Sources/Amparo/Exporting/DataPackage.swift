import Digest

/// The files of an export, and the description that says what is in them (Frictionless Data Package).
public struct DataPackage: Sendable {
  /// A form that data can be exported in.
  public enum Form: String, Vocabulary {
    case csv
    case json
    case jsonld
    case sql
    case sqlite
  }

  /// One file.
  public struct File: Sendable {
    /// Its name.
    public var name: String
    /// What is in it.
    public var bytes: [UInt8]
    /// The table that it is; nil: it is no table.
    var table: DataTable?

    /// A file that is no table.
    public init(name: String, bytes: [UInt8]) {
      self.name = name
      self.bytes = bytes
    }
  }

  /// The name that files of the whole data begin with.
  public static let name = "amparo"
  /// The name of the file that describes the others.
  public static let descriptionName = "datapackage.json"
  let export: DataExport
  let phrasebook: Phrasebook
  /// The files without their description.
  public private(set) var files: [File]

  /// A package of an export, described in the language of the phrasebook.
  public init(_ export: DataExport, _ phrasebook: Phrasebook) {
    self.export = export
    self.phrasebook = phrasebook
    files = []
  }

  /// Adds a file to be described.
  public mutating func add(_ file: File) { files.append(file) }

  /// Adds one file a table.
  public mutating func addTables() {
    for table in export.tables {
      var file = File(name: "\(table.name).csv", bytes: Array(table.csv.utf8))
      file.table = table
      files.append(file)
    }
  }

  /// The description of the files.
  public var description: File {
    var json = JSONWriter()
    json.object { json in
      json.field("profile", "data-package")
      json.field("name", Self.name)
      json.field("id", "sha256:\(export.digest)")
      json.field("version", export.version)
      json.field("title", phrasebook.say("export.title"))
      json.field("description", phrasebook.say("export.about"))
      json.key("licenses")
      json.array { json in
        json.object { json in
          json.field("name", DataExport.license)
          json.field("path", DataExport.licensePage)
          json.field("title", phrasebook.say("export.license"))
        }
      }
      json.key("contributors")
      json.array { json in
        json.object { json in
          json.field("title", phrasebook.say("export.contributors"))
          json.field("role", "author")
        }
      }
      writeSources(to: &json)
      json.key("resources")
      json.array { json in
        for file in files { write(file, to: &json) }
      }
    }
    json.newline()
    return File(name: Self.descriptionName, bytes: json.bytes)
  }

  private func writeSources(to json: inout JSONWriter) {
    json.key("sources")
    json.array { json in
      for source in export.world.sources {
        json.object { json in
          json.field("title", source.source.cite)
          json.field("path", source.source.url)
        }
      }
    }
  }

  private func write(_ file: File, to json: inout JSONWriter) {
    let suffix = file.name.split(separator: ".").last.map(String.init) ?? ""
    json.object { json in
      json.field("name", file.table?.name ?? "\(Self.name)-\(suffix)")
      json.field("path", file.name)
      json.field("format", suffix)
      json.field("mediatype", Self.mediaType(suffix))
      json.field("encoding", "utf-8")
      json.field("bytes", file.bytes.count)
      json.field("hash", "sha256:\(file.bytes.withUnsafeBytes { SHA256.hexadecimal($0) })")
      if let table = file.table {
        json.field("profile", "tabular-data-resource")
        json.field("description", phrasebook.say("export.table.\(table.name)"))
        json.key("schema")
        write(schemaOf: table, to: &json)
      } else {
        json.field("type", suffix == "json" ? "json" : "file")
        json.field("description", phrasebook.say("export.file.\(suffix)"))
      }
    }
  }

  private static func mediaType(_ suffix: String) -> String {
    switch suffix {
    case "csv": "text/csv"
    case "json": "application/json"
    case "jsonld": "application/ld+json"
    case "sql": "application/sql"
    default: "application/vnd.sqlite3"
    }
  }
}
