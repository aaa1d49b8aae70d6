"""Beta local shell tool call status."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaLocalShellToolCallStatusInput: TypeAlias = Literal['in_progress', 'completed', 'incomplete']
BetaLocalShellToolCallStatus: TypeAlias = BetaLocalShellToolCallStatusInput | str
