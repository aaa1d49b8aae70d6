"""Beta response status."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaResponseStatusInput: TypeAlias = Literal['completed', 'failed', 'in_progress', 'cancelled', 'queued', 'incomplete']
BetaResponseStatus: TypeAlias = BetaResponseStatusInput | str
