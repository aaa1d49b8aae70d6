"""List containers"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="ListContainers",
    method="GET",
    path="/containers",
    query={"limit": "limit", "order": "order", "after": "after", "name": "name"},
    result="ContainerListResource",
    page="after",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION)
