"""Update beta agents sessions request prompt cache options ttl."""

from __future__ import annotations

from typing import Literal, TypeAlias

UpdateBetaAgentsSessionsRequestPromptCacheOptionsTtlInput: TypeAlias = Literal['30m', '12h']
UpdateBetaAgentsSessionsRequestPromptCacheOptionsTtl: TypeAlias = UpdateBetaAgentsSessionsRequestPromptCacheOptionsTtlInput | str
