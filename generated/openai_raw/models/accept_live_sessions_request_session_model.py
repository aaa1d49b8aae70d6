"""Accept live sessions request session model."""

from __future__ import annotations

from typing import Literal, TypeAlias

AcceptLiveSessionsRequestSessionModelInput: TypeAlias = Literal['gpt-live-1', 'gpt-live-1.1']
AcceptLiveSessionsRequestSessionModel: TypeAlias = AcceptLiveSessionsRequestSessionModelInput | str
