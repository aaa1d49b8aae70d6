"""Create embedding request encoding format."""

from __future__ import annotations

from typing import Literal, TypeAlias

CreateEmbeddingRequestEncodingFormatInput: TypeAlias = Literal['float', 'base64']
CreateEmbeddingRequestEncodingFormat: TypeAlias = CreateEmbeddingRequestEncodingFormatInput | str
