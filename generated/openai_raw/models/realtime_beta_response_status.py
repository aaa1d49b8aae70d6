"""Realtime beta response status."""

from __future__ import annotations

from typing import Literal, TypeAlias

RealtimeBetaResponseStatusInput: TypeAlias = Literal['completed', 'cancelled', 'failed', 'incomplete', 'in_progress']
RealtimeBetaResponseStatus: TypeAlias = RealtimeBetaResponseStatusInput | str
