extension Scope {
  /// The tests that the scope puts, by the keys that they have in the data.
  var keys: Set<ScopeKey> {
    var keys: Set<ScopeKey> = []
    func note(_ key: ScopeKey, _ isThere: Bool) { if isThere { keys.insert(key) } }
    note(.conduct, conduct != nil)
    note(.image, image != nil)
    note(.origin, origin != nil)
    note(.audience, audience != nil)
    note(.context, context != nil)
    note(.relation, relation != nil)
    note(.depicts, depicts != nil)
    note(.identifiable, identifiable != nil)
    note(.victimAlive, life != nil)
    note(.online, online != nil)
    note(.hostKind, hostKind != nil)
    note(.hostSize, hostSize != nil)
    note(.victimAge, victimAge != nil || arguableAge != nil)
    note(.uploaderAge, uploaderAge != nil)
    return keys
  }

  /// The same scope with these tests alone.
  func keeping(_ keys: Set<ScopeKey>) -> Scope {
    func kept<Value>(_ key: ScopeKey, _ value: Value?) -> Value? {
      keys.contains(key) ? value : nil
    }
    var scope = Scope()
    scope.conduct = kept(.conduct, conduct)
    scope.image = kept(.image, image)
    scope.origin = kept(.origin, origin)
    scope.audience = kept(.audience, audience)
    scope.context = kept(.context, context)
    scope.relation = kept(.relation, relation)
    scope.depicts = kept(.depicts, depicts)
    scope.identifiable = kept(.identifiable, identifiable)
    scope.life = kept(.victimAlive, life)
    scope.online = kept(.online, online)
    scope.hostKind = kept(.hostKind, hostKind)
    scope.hostSize = kept(.hostSize, hostSize)
    scope.victimAge = kept(.victimAge, victimAge)
    scope.arguableAge = kept(.victimAge, arguableAge)
    scope.uploaderAge = kept(.uploaderAge, uploaderAge)
    return scope
  }

  /// The ages at which the scope's tests change, by the moment that they ask for.
  func ageBounds(at moment: AgeTest.Moment) -> Set<Int> {
    let tests = [victimAge, arguableAge].compactMap { $0 }.filter { $0.at == moment }
    return Set(tests.flatMap { [$0.from, $0.under] }.filter { $0 > 0 && $0 < .max })
  }
}
