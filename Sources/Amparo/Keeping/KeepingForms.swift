extension KeepingKey {
  static let map = MapForm<Self>(name: "keeping", needs: [.schema])

  var form: Form {
    switch self {
    case .schema: .oneOf(["1"])
    case .officialHosts: .list(.map(OfficialHostsKey.map))
    case .hostsOf: .list(.map(HostsOfKey.map))
    case .countryDomains: .list(.map(CountryDomainsKey.map))
    case .diallingCodes: .list(.map(DiallingCodeKey.map))
    case .banned: .list(.map(BannedKey.map))
    case .actNames: .map(ActNamesKey.map)
    case .secondLevel, .genericDomains, .privateMail, .messengers, .promises, .captions: .texts
    }
  }
}

extension OfficialHostsKey {
  static let map = MapForm<Self>(name: "official_hosts", needs: [.place, .hosts])

  var form: Form {
    switch self {
    case .place: .place
    case .hosts: .texts
    }
  }
}

extension HostsOfKey {
  static let map = MapForm<Self>(name: "hosts_of", needs: [.of, .hosts])

  var form: Form {
    switch self {
    case .of: .slug
    case .hosts: .texts
    }
  }
}

extension CountryDomainsKey {
  static let map = MapForm<Self>(name: "country_domains", needs: [.place, .domains])

  var form: Form {
    switch self {
    case .place: .place
    case .domains: .texts
    }
  }
}

extension DiallingCodeKey {
  static let map = MapForm<Self>(name: "dialling_code", needs: [.code, .places])

  var form: Form {
    switch self {
    case .code: .text
    case .places: .list(.place)
    }
  }
}

extension BannedKey {
  static let map = MapForm<Self>(name: "banned", needs: [.term, .instead])

  var form: Form { .text }
}

extension ActNamesKey {
  static let map = MapForm<Self>(name: "act_names")

  var form: Form { .texts }
}
