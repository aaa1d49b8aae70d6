"""Beta image gen tool moderation."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaImageGenToolModerationInput: TypeAlias = Literal['auto', 'low']
BetaImageGenToolModeration: TypeAlias = BetaImageGenToolModerationInput | str
