"""Realtime beta server event response content part done part type."""

from __future__ import annotations

from typing import Literal, TypeAlias

RealtimeBetaServerEventResponseContentPartDonePartTypeInput: TypeAlias = Literal['audio', 'text']
RealtimeBetaServerEventResponseContentPartDonePartType: TypeAlias = RealtimeBetaServerEventResponseContentPartDonePartTypeInput | str
