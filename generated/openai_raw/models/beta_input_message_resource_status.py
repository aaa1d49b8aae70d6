"""Beta input message resource status."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaInputMessageResourceStatusInput: TypeAlias = Literal['in_progress', 'completed', 'incomplete']
BetaInputMessageResourceStatus: TypeAlias = BetaInputMessageResourceStatusInput | str
