// Read by Hive Gateway itself; hive-gateway.ts says where the services are and what the secret is.
const services = JSON.parse(process.env.BENCH_SERVICE_URLS);
const secret = process.env.BENCH_GATEWAY_SECRET;

export const gatewayConfig = {
  transportEntries: Object.fromEntries(
    Object.entries(services).map(([name, location]) => [
      name,
      {
        location,
        headers: [["x-gateway-secret", secret]],
        // By default it answers requests that are equal and under way at the same time with one request to the service. The bench sends
        // nothing but equal requests, so that would be most of what it measured.
        options: { deduplicateInflightRequests: false },
      },
    ]),
  ),
  // Left as they are, because ours has them too: parsing and validation with caches of their results, plans kept, error masking, request
  // ids, connections to the services kept open. Off, because ours has none of it or it is off there too:
  logging: "warn",
  graphiql: false,
  landingPage: false,
  cors: false,
  webhooks: false,
  // The same one level up. Off by default; said, since it matters here.
  inboundInflightRequestDeduplication: false,
};
