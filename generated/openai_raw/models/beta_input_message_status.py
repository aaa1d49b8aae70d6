"""Beta input message status."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaInputMessageStatusInput: TypeAlias = Literal['in_progress', 'completed', 'incomplete']
BetaInputMessageStatus: TypeAlias = BetaInputMessageStatusInput | str
