"""Beta local shell tool call output status."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaLocalShellToolCallOutputStatusInput: TypeAlias = Literal['in_progress', 'completed', 'incomplete']
BetaLocalShellToolCallOutputStatus: TypeAlias = BetaLocalShellToolCallOutputStatusInput | str
