/** The healthy twin: as much work, in memory that it lets go. The heap's size is fixed by the test, since a JVM grows it lazily. */
class Steady {
    static volatile byte[] latest;

    public static void main(String[] words) throws InterruptedException {
        while (true) {
            latest = new byte[32 * 1024];
            Thread.sleep(100);
        }
    }
}
