"""Moderation input type."""

from __future__ import annotations

from typing import Literal, TypeAlias

ModerationInputTypeInput: TypeAlias = Literal['text', 'image']
ModerationInputType: TypeAlias = ModerationInputTypeInput | str
