"""Response prompt cache diagnostics cache miss reason."""

from __future__ import annotations

from typing import Literal, TypeAlias

ResponsePromptCacheDiagnosticsCacheMissReasonInput: TypeAlias = Literal['model_changed', 'prompt_cache_key_changed', 'tools_changed', 'text_format_changed', 'reasoning_effort_changed', 'verbosity_changed', 'context_compacted', 'input_changed', 'service_tier_changed']
ResponsePromptCacheDiagnosticsCacheMissReason: TypeAlias = ResponsePromptCacheDiagnosticsCacheMissReasonInput | str
