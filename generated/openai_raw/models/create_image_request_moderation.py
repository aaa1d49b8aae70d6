"""Create image request moderation."""

from __future__ import annotations

from typing import Literal, TypeAlias

CreateImageRequestModerationInput: TypeAlias = Literal['low', 'auto']
CreateImageRequestModeration: TypeAlias = CreateImageRequestModerationInput | str
