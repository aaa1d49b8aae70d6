"""Vector store file object last error code."""

from __future__ import annotations

from typing import Literal, TypeAlias

VectorStoreFileObjectLastErrorCodeInput: TypeAlias = Literal['server_error', 'unsupported_file', 'invalid_file']
VectorStoreFileObjectLastErrorCode: TypeAlias = VectorStoreFileObjectLastErrorCodeInput | str
