"""Open AI file purpose."""

from __future__ import annotations

from typing import Literal, TypeAlias

OpenAIFilePurposeInput: TypeAlias = Literal['assistants', 'assistants_output', 'batch', 'batch_output', 'fine-tune', 'fine-tune-results', 'vision', 'user_data']
OpenAIFilePurpose: TypeAlias = OpenAIFilePurposeInput | str
