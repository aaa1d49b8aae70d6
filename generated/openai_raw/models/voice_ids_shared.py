"""What only `VoiceIdsShared` can be or hold."""

from __future__ import annotations

from typing import Literal, TypeAlias

VoiceIdsSharedEnumInput: TypeAlias = Literal[
    "alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar", "fable", "onyx", "nova"
]
VoiceIdsSharedEnum: TypeAlias = VoiceIdsSharedEnumInput | str
"""Known voice names."""
