"""A kind of input that moderation looks at."""

from __future__ import annotations

from typing import Literal, TypeAlias

ModerationInputTypeInput: TypeAlias = Literal['text', 'image']
ModerationInputType: TypeAlias = ModerationInputTypeInput | str
