"""Moderation mode."""

from __future__ import annotations

from typing import Literal, TypeAlias

ModerationModeInput: TypeAlias = Literal['score', 'block']
ModerationMode: TypeAlias = ModerationModeInput | str
