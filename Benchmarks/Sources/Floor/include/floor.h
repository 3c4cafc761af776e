#ifndef AMPARO_FLOOR_H
#define AMPARO_FLOOR_H

#include <stddef.h>

/// How many events libyaml finds in a text; nothing is kept. Zero when the text is no YAML.
size_t floor_events(const unsigned char *text, size_t count);

/// Copies bytes and gives back the last of them, so that no compiler leaves the copy out.
unsigned char floor_copy(unsigned char *to, const unsigned char *from, size_t count);

#endif
