"""Built in voice."""

from __future__ import annotations

from typing import Literal, TypeAlias

BuiltInVoiceInput: TypeAlias = Literal['alloy', 'ash', 'ballad', 'beacon', 'bossa', 'cedar', 'cinder', 'coral', 'delta', 'echo', 'gleam', 'marin', 'meridian', 'quartz', 'ripple', 'sage', 'shida', 'shimmer', 'stone', 'tempo', 'verse', 'vesper', 'willow']
BuiltInVoice: TypeAlias = BuiltInVoiceInput | str
