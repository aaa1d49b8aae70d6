# Written by `python -m spec stub` from the table in __init__.py.
from typing import Any

from openai_raw.client import (
    AsyncPage as AsyncPage,
    AsyncPages as AsyncPages,
    AsyncStream as AsyncStream,
    Page as Page,
    Stream as Stream,
)

from . import (
    auth as auth,
    azure as azure,
    batches as batches,
    bulk as bulk,
    chat as chat,
    errors as errors,
    interop as interop,
    live as live,
    polling as polling,
    providers as providers,
    rate_limits as rate_limits,
    raw as raw,
    realtime as realtime,
    resources as resources,
    responses as responses,
    schemas as schemas,
    shape as shape,
    telemetry as telemetry,
    tools as tools,
    transports as transports,
    types as types,
    uploads as uploads,
    webhooks as webhooks,
)
from ._assistant_events import (
    AssistantEventHandler as AssistantEventHandler,
    AsyncAssistantEventHandler as AsyncAssistantEventHandler,
)
from ._async_client import (
    AsyncClient as AsyncClient,
    AsyncOpenAI as AsyncOpenAI,
)
from ._call.middleware import (
    AsyncMiddleware as AsyncMiddleware,
    Middleware as Middleware,
)
from ._call.retry import RetryPolicy as RetryPolicy
from ._chat_state import ChatCompletionStreamState as ChatCompletionStreamState
from ._client import (
    Client as Client,
    OpenAI as OpenAI,
)
from ._default_aiohttp import DefaultAioHttpClient as DefaultAioHttpClient
from ._defaults import (
    DEFAULT_CONNECTION_LIMITS as DEFAULT_CONNECTION_LIMITS,
    DEFAULT_MAX_RETRIES as DEFAULT_MAX_RETRIES,
    DEFAULT_TIMEOUT as DEFAULT_TIMEOUT,
    DefaultAsyncHttpxClient as DefaultAsyncHttpxClient,
    DefaultHttpxClient as DefaultHttpxClient,
    Timeout as Timeout,
)
from ._omit import (
    NOT_GIVEN as NOT_GIVEN,
    NotGiven as NotGiven,
    Omit as Omit,
    not_given as not_given,
    omit as omit,
)
from ._preload import preload as preload
from .azure import (
    AsyncAzureOpenAI as AsyncAzureOpenAI,
    AzureOpenAI as AzureOpenAI,
)
from .errors import (
    APIConnectionError as APIConnectionError,
    APIError as APIError,
    APIResponseValidationError as APIResponseValidationError,
    APIStatusError as APIStatusError,
    APITimeoutError as APITimeoutError,
    AuthenticationError as AuthenticationError,
    BadRequestError as BadRequestError,
    ConfigurationError as ConfigurationError,
    ConflictError as ConflictError,
    ContentFilterFinishReasonError as ContentFilterFinishReasonError,
    InternalServerError as InternalServerError,
    InvalidWebhookSignatureError as InvalidWebhookSignatureError,
    LengthFinishReasonError as LengthFinishReasonError,
    NotFoundError as NotFoundError,
    OAuthError as OAuthError,
    OpenAIError as OpenAIError,
    PaginationError as PaginationError,
    PermissionDeniedError as PermissionDeniedError,
    RateLimitError as RateLimitError,
    ResponseDecodeError as ResponseDecodeError,
    ResponseShapeError as ResponseShapeError,
    StreamError as StreamError,
    StreamIdleTimeoutError as StreamIdleTimeoutError,
    StreamTruncatedError as StreamTruncatedError,
    SubjectTokenProviderError as SubjectTokenProviderError,
    UnprocessableEntityError as UnprocessableEntityError,
    WebSocketClosedError as WebSocketClosedError,
    WebSocketQueueFullError as WebSocketQueueFullError,
)
from .polling import PollTimeoutError as PollTimeoutError
from .rate_limits import RateLimits as RateLimits
from .realtime import ReconnectingEvent as ReconnectingEvent
from .schemas import strict_schema as strict_schema
from .shape import shape_report as shape_report
from .tools import (
    FunctionTool as FunctionTool,
    ToolError as ToolError,
    ToolLimitError as ToolLimitError,
    ToolRun as ToolRun,
    function_tool as function_tool,
    pydantic_function_tool as pydantic_function_tool,
    pydantic_responses_function_tool as pydantic_responses_function_tool,
)

__version__: str

def __getattr__(name: str) -> Any: ...  # the settings and resources of the module's own client
