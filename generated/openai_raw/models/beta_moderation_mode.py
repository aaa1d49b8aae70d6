"""Beta moderation mode."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaModerationModeInput: TypeAlias = Literal['score', 'block']
BetaModerationMode: TypeAlias = BetaModerationModeInput | str
