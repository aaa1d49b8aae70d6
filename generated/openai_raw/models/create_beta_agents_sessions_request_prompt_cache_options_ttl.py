"""Create beta agents sessions request prompt cache options ttl."""

from __future__ import annotations

from typing import Literal, TypeAlias

CreateBetaAgentsSessionsRequestPromptCacheOptionsTtlInput: TypeAlias = Literal['30m', '12h']
CreateBetaAgentsSessionsRequestPromptCacheOptionsTtl: TypeAlias = CreateBetaAgentsSessionsRequestPromptCacheOptionsTtlInput | str
