"""Create a client secret for translation"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="create-realtime-translation-client-secret",
    method="POST",
    path="/realtime/translations/client_secrets",
    body={"expires_after": "expires_after", "session": "session"},
    required=("session",),
    bodies=("application/json",),
    result="RealtimeTranslationClientSecretCreateResponse",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION)
