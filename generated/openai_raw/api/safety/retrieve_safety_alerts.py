"""Retrieve a safety alert"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="retrieveSafetyAlerts",
    method="GET",
    path="/safety/alerts/{id}",
    result="SafetyAlert",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "id")
