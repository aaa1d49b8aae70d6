"""Image gen tool moderation."""

from __future__ import annotations

from typing import Literal, TypeAlias

ImageGenToolModerationInput: TypeAlias = Literal['auto', 'low']
ImageGenToolModeration: TypeAlias = ImageGenToolModerationInput | str
