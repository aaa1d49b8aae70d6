"""Beta message status."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaMessageStatusInput: TypeAlias = Literal['in_progress', 'completed', 'incomplete']
BetaMessageStatus: TypeAlias = BetaMessageStatusInput | str
