"""An httpx transport on aiohttp, which `towpath.fast` offers.

aiohttp finds, opens and keeps connections, and reads answers; what goes out is written here, byte for byte as httpx
has it.
"""
