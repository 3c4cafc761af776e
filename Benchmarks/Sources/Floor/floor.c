#include "floor.h"

#include <string.h>
#include <yaml.h>

size_t floor_events(const unsigned char *text, size_t count) {
  yaml_parser_t parser;
  yaml_event_t event;
  size_t events = 0;
  int more = 1;
  if (!yaml_parser_initialize(&parser)) return 0;
  yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING);
  yaml_parser_set_input_string(&parser, text, count);
  while (more) {
    if (!yaml_parser_parse(&parser, &event)) {
      events = 0;
      break;
    }
    events += 1;
    more = event.type != YAML_STREAM_END_EVENT;
    yaml_event_delete(&event);
  }
  yaml_parser_delete(&parser);
  return events;
}

unsigned char floor_copy(unsigned char *to, const unsigned char *from, size_t count) {
  memcpy(to, from, count);
  __asm__ volatile("" : : "r"(to) : "memory");
  return count == 0 ? 0 : to[count - 1];
}
