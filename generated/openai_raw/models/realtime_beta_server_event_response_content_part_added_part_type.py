"""Realtime beta server event response content part added part type."""

from __future__ import annotations

from typing import Literal, TypeAlias

RealtimeBetaServerEventResponseContentPartAddedPartTypeInput: TypeAlias = Literal['audio', 'text']
RealtimeBetaServerEventResponseContentPartAddedPartType: TypeAlias = RealtimeBetaServerEventResponseContentPartAddedPartTypeInput | str
