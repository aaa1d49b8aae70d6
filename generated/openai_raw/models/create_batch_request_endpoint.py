"""Create batch request endpoint."""

from __future__ import annotations

from typing import Literal, TypeAlias

CreateBatchRequestEndpointInput: TypeAlias = Literal['/v1/responses', '/v1/chat/completions', '/v1/embeddings', '/v1/completions', '/v1/moderations', '/v1/images/generations', '/v1/images/edits', '/v1/videos']
CreateBatchRequestEndpoint: TypeAlias = CreateBatchRequestEndpointInput | str
