"""Realtime beta response status details type."""

from __future__ import annotations

from typing import Literal, TypeAlias

RealtimeBetaResponseStatusDetailsTypeInput: TypeAlias = Literal['completed', 'cancelled', 'failed', 'incomplete']
RealtimeBetaResponseStatusDetailsType: TypeAlias = RealtimeBetaResponseStatusDetailsTypeInput | str
