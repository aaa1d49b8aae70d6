"""What moderation does: `score` only reports, `block` also holds back what it flags."""

from __future__ import annotations

from typing import Literal, TypeAlias

ModerationModeInput: TypeAlias = Literal['score', 'block']
ModerationMode: TypeAlias = ModerationModeInput | str
