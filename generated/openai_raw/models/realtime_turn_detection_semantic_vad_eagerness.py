"""Realtime turn detection semantic vad eagerness."""

from __future__ import annotations

from typing import Literal, TypeAlias

RealtimeTurnDetectionSemanticVadEagernessInput: TypeAlias = Literal['low', 'medium', 'high', 'auto']
RealtimeTurnDetectionSemanticVadEagerness: TypeAlias = RealtimeTurnDetectionSemanticVadEagernessInput | str
