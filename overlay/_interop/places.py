"""Maps names of the package ``openai`` to names here, except for its packages ``types`` and ``resources``.

Each listed module offers the names given for it, plus everything that `overlay` itself offers.
"""

from __future__ import annotations

from typing import Final

__all__ = ["MISSING", "MODULES", "ORIGIN", "VERSION"]

ORIGIN: Final = "overlay.interop"
"""The module names that these modules report."""

VERSION: Final = "3.57.0"
"""The official release that these names come from."""

_PRIVATE: Final = "overlay._interop.private"
_BINARY: Final = "overlay._answers.binary:BinaryResponse"
_RAW: Final = "overlay._answers.raw_response:RawResponse"
_STREAMED: Final = {
    "APIResponse": "overlay._answers.streamed_response:StreamedResponse",
    "AsyncAPIResponse": "overlay._answers.streamed_response:AsyncStreamedResponse",
}
_PAGES: Final = {
    f"{kind}{page}Page": f"overlay._answers.pagination:{'Async' if kind == 'Async' else ''}Page"
    for kind in ("Sync", "Async")
    for page in ("", "Cursor", "ConversationCursor", "NextCursor", "Token")
}
_MODELS: Final = {
    "BaseModel": "overlay._raw:Model",
    "FinalRequestOptions": f"{_PRIVATE}:FinalRequestOptions",
    "construct_type": f"{_PRIVATE}:construct_type",
    "construct_type_unchecked": f"{_PRIVATE}:construct_type",
}
_CONSTANTS: Final = {
    "OVERRIDE_CAST_TO_HEADER": f"{_PRIVATE}:OVERRIDE_CAST_TO_HEADER",
    "RAW_RESPONSE_HEADER": f"{_PRIVATE}:RAW_RESPONSE_HEADER",
}
_TYPES: Final = {
    "Body": "builtins:object",
    "FileTypes": f"{_PRIVATE}:FileTypes",
    "Headers": f"{_PRIVATE}:Headers",
    "NoneType": "types:NoneType",
    "ProxiesTypes": f"{_PRIVATE}:ProxiesTypes",
    "Query": f"{_PRIVATE}:Query",
    "RequestOptions": "overlay._raw:RequestOptions",
    "Response": "httpx:Response",
    "SequenceNotStr": "collections.abc:Sequence",
    "Transport": "httpx:BaseTransport",
}
_CHAT_STREAM: Final = {
    "AsyncChatCompletionStream": "overlay._helpers.chat_stream:AsyncChatCompletionStream",
    "AsyncChatCompletionStreamManager": "contextlib:AbstractAsyncContextManager",
    "ChatCompletionStream": "overlay._helpers.chat_stream:ChatCompletionStream",
    "ChatCompletionStreamManager": "contextlib:AbstractContextManager",
    **{
        theirs: f"overlay._helpers.chat_events:{ours}"
        for theirs, ours in (
            ("ChunkEvent", "ChunkEvent"),
            ("ContentDeltaEvent", "ContentDeltaEvent"),
            ("ContentDoneEvent", "ContentDoneEvent"),
            ("FunctionToolCallArgumentsDeltaEvent", "ToolCallDeltaEvent"),
            ("FunctionToolCallArgumentsDoneEvent", "ToolCallDoneEvent"),
            ("LogprobsContentDeltaEvent", "LogprobsDeltaEvent"),
            ("LogprobsContentDoneEvent", "LogprobsDoneEvent"),
            ("LogprobsRefusalDeltaEvent", "LogprobsDeltaEvent"),
            ("LogprobsRefusalDoneEvent", "LogprobsDoneEvent"),
            ("RefusalDeltaEvent", "RefusalDeltaEvent"),
            ("RefusalDoneEvent", "RefusalDoneEvent"),
        )
    },
}
_RESPONSE_STREAM: Final = {
    "AsyncResponseStream": "overlay._helpers.response_stream:AsyncResponseStream",
    "AsyncResponseStreamManager": "contextlib:AbstractAsyncContextManager",
    "ResponseStream": "overlay._helpers.response_stream:ResponseStream",
    "ResponseStreamManager": "contextlib:AbstractContextManager",
    "ResponseStreamState": f"{_PRIVATE}:ResponseStreamState",
}
_AZURE: Final = {
    "API_KEY_SENTINEL": f"{_PRIVATE}:API_KEY_SENTINEL",
    "AsyncAzureADTokenProvider": f"{_PRIVATE}:AsyncAzureADTokenProvider",
    "AzureADTokenProvider": f"{_PRIVATE}:AzureADTokenProvider",
}
_ASSISTANTS: Final = {
    "AssistantStreamManager": "contextlib:AbstractContextManager",
    "AsyncAssistantStreamManager": "contextlib:AbstractAsyncContextManager",
}
_AUTH: Final = (
    "SubjectTokenProvider", "SubjectTokenWorkloadIdentity", "WorkloadIdentity", "X509WorkloadIdentity",
    "azure_managed_identity_token_provider", "gcp_id_token_provider", "k8s_service_account_token_provider",
    "x509_workload_identity",
)  # fmt: skip
_FORMATS: Final = {
    "type_to_response_format_param": f"{_PRIVATE}:type_to_response_format_param",
    "type_to_text_format_param": f"{_PRIVATE}:type_to_text_format_param",
}

MODULES: Final[dict[str, dict[str, str]]] = {
    "": {
        **_STREAMED,
        "BaseModel": _MODELS["BaseModel"],
        "DefaultAsyncHttpx2Client": "overlay:DefaultAsyncHttpxClient",
        "DefaultHttpx2Client": "overlay:DefaultHttpxClient",
        "HttpxBinaryResponseContent": _BINARY,
        "NoneType": _TYPES["NoneType"],
        "ProxiesTypes": _TYPES["ProxiesTypes"],
        "RequestOptions": _TYPES["RequestOptions"],
        "Transport": _TYPES["Transport"],
        "WebSocketConnectionClosedError": "overlay.errors:WebSocketClosedError",
        "file_from_path": f"{_PRIVATE}:file_from_path",
    },
    "_base_client": {
        "AsyncAPIClient": f"{_PRIVATE}:AsyncAPIClient",
        "SyncAPIClient": f"{_PRIVATE}:SyncAPIClient",
        "make_request_options": f"{_PRIVATE}:make_request_options",
    },
    "_client": {},
    "_constants": _CONSTANTS,
    "_exceptions": {"WebSocketConnectionClosedError": "overlay.errors:WebSocketClosedError"},
    "_legacy_response": {"HttpxBinaryResponseContent": _BINARY, "LegacyAPIResponse": _RAW},
    "_models": _MODELS,
    "_response": _STREAMED,
    "_streaming": {},
    "_types": _TYPES,
    "_utils": {"file_from_path": f"{_PRIVATE}:file_from_path"},
    "_version": {},
    "auth": {name: f"overlay.auth:{name}" for name in _AUTH},
    "lib": _FORMATS,
    "lib._parsing": _FORMATS,
    "lib._parsing._completions": _FORMATS,
    "lib._parsing._responses": _FORMATS,
    "lib._pydantic": {"to_strict_json_schema": "overlay:strict_schema"},
    "lib._tools": {},
    "lib.azure": _AZURE,
    "lib.streaming": _ASSISTANTS,
    "lib.streaming._assistants": _ASSISTANTS,
    "lib.streaming.chat": _CHAT_STREAM,
    "lib.streaming.chat._completions": _CHAT_STREAM,
    "lib.streaming.chat._events": _CHAT_STREAM,
    "lib.streaming.chat._types": {},
    "lib.streaming.responses": _RESPONSE_STREAM,
    "lib.streaming.responses._events": {},
    "lib.streaming.responses._responses": _RESPONSE_STREAM,
    "pagination": _PAGES,
    "providers": {name: f"overlay.providers:{name}" for name in ("bedrock", "vertex")},
    "version": {},
}

MISSING: Final = {
    "BedrockOpenAI": "Bedrock has no client of its own here: use OpenAI(provider=bedrock(...))",
    "AsyncBedrockOpenAI": "Bedrock has no client of its own here: use AsyncOpenAI(provider=bedrock(...))",
    "SSEDecoder": "events are decoded by overlay.Stream, which has no decoder to replace",
}
"""Why some names do not exist here."""
