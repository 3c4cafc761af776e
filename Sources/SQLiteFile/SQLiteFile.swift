#if SQLite
  import CSQLite

  /// An SQLite database, made by a script.
  public enum SQLiteFile {
    /// Why a database could not be made, in SQLite's own words.
    public struct Failure: Error, Sendable, Hashable {
      /// What SQLite says.
      public let message: String
    }

    /// Runs a script in a database of its own in memory, and gives the bytes of the file that it would be.
    ///
    /// The same script gives the same bytes with the same SQLite.
    public static func bytes(running script: String) throws(Failure) -> [UInt8] {
      var database: OpaquePointer?
      defer { sqlite3_close(database) }
      guard sqlite3_open(":memory:", &database) == SQLITE_OK,
        sqlite3_exec(database, script, nil, nil, nil) == SQLITE_OK
      else { throw Failure(message: String(cString: sqlite3_errmsg(database))) }
      var count: sqlite3_int64 = 0
      guard let start = sqlite3_serialize(database, "main", &count, 0) else {
        throw Failure(message: String(cString: sqlite3_errmsg(database)))
      }
      defer { sqlite3_free(start) }
      return Array(UnsafeBufferPointer(start: start, count: Int(count)))
    }
  }
#endif
